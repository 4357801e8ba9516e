/** Nuxt UI's parts that fail WCAG AA as shipped: hover and highlight of its controls. */
export const theme = {
  colors: {
    primary: 'teal',
    secondary: 'indigo',
    success: 'green',
    info: 'sky',
    warning: 'amber',
    error: 'red',
    neutral: 'slate' as const,
  },
  button: {
    slots: { base: 'min-h-9' },
    compoundVariants: [
      {
        color: 'primary' as const,
        variant: 'solid' as const,
        class:
          'hover:bg-primary-800 active:bg-primary-800 dark:hover:bg-primary-300 dark:active:bg-primary-300',
      },
      {
        color: 'error' as const,
        variant: 'solid' as const,
        class:
          'hover:bg-error-800 active:bg-error-800 dark:hover:bg-error-300 dark:active:bg-error-300',
      },
    ],
  },
};
