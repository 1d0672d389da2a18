/** The boundary files: TopoJSON in EPSG:25833, object `kommuner`, id = kommunenummer. */
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

export interface KommuneProperties {
  /** Code of the landsdel, as in the table `kommuner`. */
  readonly landsdel: string;
}

/** An area of one or more parts; its id is the kommunenummer. */
export type KommuneGeometry<Properties extends object = KommuneProperties> = (
  Polygon<Properties> | MultiPolygon<Properties>
) & { readonly id: string };

interface Kommuner<Properties extends object> {
  readonly type: 'GeometryCollection';
  readonly geometries: KommuneGeometry<Properties>[];
}

export type KommuneTopology<Properties extends object> = Topology<{
  kommuner: Kommuner<Properties>;
}>;

export type Boundaries = KommuneTopology<KommuneProperties>;

/** The embed's first picture: the overview without what is not seen at its size. */
export const lightFile = 'kommuner-lett.topojson';
/** Loaded first: light enough to be the first picture of the country. */
export const overviewFile = 'kommuner-oversikt.topojson';
/** Loaded when the reader zooms in: each kommune within half a per cent of its true area. */
export const detailFile = 'kommuner-detalj.topojson';
/** The detailed boundaries in longitude and latitude (WGS 84), for the reader's own maps. */
export const lonLatFile = 'kommuner-wgs84.topojson';
