/** A table as a Parquet file, with what it is about in the file's own metadata. */
import type { BasicType } from 'hyparquet-writer';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType } from '../../contract/columns';
import type { About } from './about';
import type { FileTable } from './file-table';

const types: Readonly<Record<ColumnType, BasicType>> = {
  VARCHAR: 'STRING',
  INTEGER: 'INT32',
  DOUBLE: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
};

export const asParquet = ({ columns, rows }: FileTable, about: About): ArrayBuffer =>
  parquetWriteBuffer({
    columnData: columns.map(({ name, type }, index) => ({
      name,
      type: types[type],
      data: rows.map((row) => row[index] ?? null),
    })),
    kvMetadata: [
      { key: 'datasett', value: about.datasett },
      { key: 'om', value: JSON.stringify(about) },
    ],
    createdBy: 'Beredskapskartet',
  });
