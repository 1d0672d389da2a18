/** A file's columns as Frictionless Table Schema. See https://datapackage.org/standard/table-schema/. */
import { fieldTypes } from '../../contract/columns';
import type { DownloadTexts } from '../../text/nb/download';
import type { FileTable } from './file-table';

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
