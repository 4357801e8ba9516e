import type { Component } from 'vue';

/** What a person does to one control of a form. */
export type Step =
  | { readonly fill: string | RegExp; readonly with: string }
  /** A student who is searched for by name, and chosen. */
  | { readonly find: string; readonly pick: string }
  | { readonly choose: string | RegExp }
  /** A box that is ticked as the form opens. */
  | { readonly untick: string }
  /** A date field, by its legend. */
  | { readonly day: string; readonly with: string };

export interface FormCase {
  readonly form: Component;
  readonly props: Readonly<Record<string, unknown>>;
  /** The answers to what the form asks before it is sent, by operation. */
  readonly asks?: Readonly<Record<string, object>>;
  /** The mutation that it sends. */
  readonly sends: string;
  readonly submit: string | RegExp;
  /** What is said when nothing was typed; nothing where the form is complete as it opens. */
  readonly missing: readonly string[];
  readonly steps: readonly Step[];
  /** The input, without its key. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The record can change under the person's hands. */
  readonly versioned: boolean;
}
