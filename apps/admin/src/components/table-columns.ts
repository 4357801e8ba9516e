/** One column of a DataTable; the cell is a slot `cell-<key>`. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** The column that names the row. */
  readonly rowHeader?: boolean;
  /** The order that a press on the heading asks the server for, and which way it runs. */
  readonly order?: { readonly by: string; readonly direction: 'ascending' | 'descending' };
  readonly numeric?: boolean;
}
