import { readonly, ref, type Ref } from 'vue';

const media = matchMedia('print');
const printing = ref(media.matches);
const printedAt = ref(new Date().toISOString());

media.addEventListener('change', ({ matches }) => {
  printing.value = matches;
  if (matches) printedAt.value = new Date().toISOString();
});

/** Whether the page is being printed, and since when: paper is always light and says when it was made. */
export const usePrinting = (): {
  readonly printing: Readonly<Ref<boolean>>;
  readonly printedAt: Readonly<Ref<string>>;
} => ({ printing: readonly(printing), printedAt: readonly(printedAt) });
