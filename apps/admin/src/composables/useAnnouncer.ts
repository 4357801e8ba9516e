import { readonly, ref } from 'vue';

const said = ref('');
let again = false;

/** Says something in the one polite live region; the same words twice are still read twice. */
export function announce(words: string): void {
  again = !again;
  said.value = again ? words : `${words}\u00a0`;
}

/** What the live region holds. */
export const announced = readonly(said);
