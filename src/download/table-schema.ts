/** A file's columns as Frictionless Table Schema. See https://datapackage.org/standard/table-schema/. */
import type { ColumnType } from '../contract/columns';
import type { DownloadTexts } from '../text/nb/download';
import type { FileTable } from './file-table';

export const fieldTypes: Readonly<Record<ColumnType, string>> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
};

export const asTableSchema = ({ columns }: FileTable, d: DownloadTexts): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map(({ name, type }) => ({
        name,
        type: fieldTypes[type],
        description: d.columns[name],
      })),
      missingValues: [''],
    },
    null,
    2,
  )}\n`;
