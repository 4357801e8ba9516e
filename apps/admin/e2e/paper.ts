import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  /** The words on each sheet, in the order in which they are read. */
  readonly sheets: readonly string[];
  readonly tagged: boolean;
}

/** The page on paper, as the browser prints it. */
export async function print(page: Page): Promise<Printed> {
  const bytes = await page.pdf({ tagged: true, preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf);
  const info = await pdf.getMarkInfo();
  return {
    sheets: text.map((sheet) => sheet.replaceAll(/\s+/g, ' ')),
    tagged: info?.Marked === true,
  };
}
