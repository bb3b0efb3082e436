import { code, optional } from '../../../domain/shared/field';
import { IsQuery } from '../http/is-field';
import { TABLE_FORMATS, type TableFormat } from './table-file';

/** Which file a list is wanted as. */
export class TableFormatQuery {
  @IsQuery(optional(code(...TABLE_FORMATS)), { default: 'csv' })
  format?: TableFormat;
}
