/** The checklist of the report's tool by ids: what each level adds, dimension by dimension. */
import list from '../../data/rapport/sjekkliste.json';

export interface ChecklistLevel {
  readonly id: string;
  /** Those that the level adds something in, in the report's order. */
  readonly dimensions: readonly { readonly id: string; readonly items: readonly string[] }[];
}

export const checklistLevels: readonly ChecklistLevel[] = list.levels.map((level) => ({
  id: level.id,
  dimensions: list.dimensions.flatMap((dimension) => {
    const items = list.items.filter(
      (item) => item.first_level === level.id && item.dimension === dimension.id,
    );
    return items.length > 0 ? [{ id: dimension.id, items: items.map(({ id }) => id) }] : [];
  }),
}));
