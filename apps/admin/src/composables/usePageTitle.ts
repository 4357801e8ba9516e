import { computed, onScopeDispose, readonly, ref, watchEffect, type Ref } from 'vue';

const page = ref('');
const error = ref(false);
const title = computed(
  () => `${error.value ? 'Error: ' : ''}${page.value === '' ? '' : `${page.value} – `}Outreach`,
);

/** Names the page; a title stays in the browser's history, so it never holds a person's name. */
export function setPageTitle(name: string): void {
  page.value = name;
  error.value = false;
}

/** Puts "Error: " before the title while a form has problems, as a screen reader reads the title first. */
export function useErrorTitle(failing: Ref<boolean>): void {
  watchEffect(() => (error.value = failing.value));
  onScopeDispose(() => (error.value = false));
}

/** Keeps the document's title. */
export const followPageTitle = (): void => void watchEffect(() => (document.title = title.value));

/** The title as it stands. */
export const pageTitle = readonly(title);
