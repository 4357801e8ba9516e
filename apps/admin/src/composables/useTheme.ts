import { ref, watch } from 'vue';
import { usePrinting } from './usePrinting.ts';

export type Theme = 'system' | 'light' | 'dark';
const name = 'outreach-theme';
const themes: readonly Theme[] = ['system', 'light', 'dark'];
const dark = matchMedia('(prefers-color-scheme: dark)');
const { printing } = usePrinting();
const theme = ref<Theme>(themes.find((one) => one === localStorage.getItem(name)) ?? 'system');

function apply(): void {
  const isDark = theme.value === 'dark' || (theme.value === 'system' && dark.matches);
  document.documentElement.classList.toggle('dark', isDark && !printing.value);
}

/** Light, dark or as the device says; kept on the device. */
export const useTheme = (): typeof theme => theme;

/** Keeps the page in the chosen colours. */
export function followTheme(): void {
  dark.addEventListener('change', apply);
  // The sheet is laid out at once after the change, before anything that waits would run.
  watch(printing, apply, { flush: 'sync' });
  watch(
    theme,
    (now) => {
      localStorage.setItem(name, now);
      apply();
    },
    { immediate: true },
  );
}
