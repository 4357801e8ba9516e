/** A student who was chosen from a search. */
export interface Picked {
  readonly id: string;
  readonly name: string;
}
