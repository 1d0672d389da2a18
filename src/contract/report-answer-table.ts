/** The table of what the report says of each area: printed, derived, bounded or estimated, built once. */
import { ordener } from '../indicators/orden';
import { statuses } from '../indicators/status';
import type { Table } from './columns';
import { integer, number, text } from './columns';

const required = { required: true } as const;
const kommuner = { unit: 'kommuner', minimum: 0 } as const;

export const rapportenTable: Table = {
  name: 'rapporten',
  file: 'rapporten.parquet',
  description:
    'Hva rapporten sier om hvert område og hver måling: trykt, utledet, avgrenset eller anslått. Én rad per måling, utvalg og område',
  sources: ['rapport', 'ssb'],
  key: ['maling', 'utvalg', 'niva', 'omrade'],
  columns: [
    text('maling', 'Hva som måles; med hvilken effekt der det er to slag', required),
    text(
      'utvalg',
      'Hvilke kommuner og samarbeid tallet gjelder: alle, eller filteret som adressen skriver det',
      required,
    ),
    text('niva', 'Områdets nivå', {
      allowed: ['norge', 'landsdel', 'fylke', 'kommune'],
      required: true,
    }),
    text('omrade', 'norge, landsdelens kode, fylkesnummer eller kommunenummer', required),
    text('gjelder', 'Koden til gruppen tallet gjelder, når det ikke er området alene'),
    number('verdi', 'Prosent, eller poeng fra 1 til 5'),
    number('verdi_lav', 'Nedre ende når bare grenser er kjent'),
    number('verdi_hoy', 'Øvre ende når bare grenser er kjent'),
    text('orden', 'Klassen i rapportens rekkefølge, der den ikke trykker tall', {
      allowed: ordener,
    }),
    number('del_lav', 'Det minste av tallene verdien er et snitt av'),
    number('del_hoy', 'Det største av tallene verdien er et snitt av'),
    number('teller', 'Antallet i telleren, når det er kjent'),
    number('teller_lav', 'Minste mulige teller'),
    number('teller_hoy', 'Største mulige teller'),
    number(
      'n',
      'Hvor mange verdien er en andel eller et snitt av; tom når rapporten ikke sier det',
    ),
    number('svart', 'Kommuner som svarte', kommuner),
    number('kommuner', 'Kommuner i området, eller i gruppen et anslag gjelder', {
      ...kommuner,
      required: true,
    }),
    number('ki_lav', 'Nedre grense i 95 %-intervallet'),
    number('ki_hoy', 'Øvre grense i 95 %-intervallet'),
    number('grense_lav', 'Laveste mulige verdi for alle kommunene, uansett hva de tause mener'),
    number('grense_hoy', 'Høyeste mulige verdi for alle kommunene, uansett hva de tause mener'),
    text('status', 'Hvor godt tallet er kjent', { allowed: statuses, required: true }),
    text('utledning', 'Hvordan tallet er kommet til'),
    text('kilde', 'Hvor i rapporten tallet står, eller hva det følger av'),
    text('grunnlag', 'Forbehold, eller hvordan tallet følger'),
    integer('fylke_svart', 'Kommuner som svarte i kommunens fylke', kommuner),
    integer('fylke_kommuner', 'Kommuner i kommunens fylke', kommuner),
    text('fylke_gruppe', 'Rapportens gruppekode for det fylket'),
  ],
};
