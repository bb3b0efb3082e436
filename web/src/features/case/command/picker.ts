/** What antd's form hands to the input of a field. */
export interface Picker {
  id?: string;
  value?: never;
  onChange?: (value: unknown) => void;
}
