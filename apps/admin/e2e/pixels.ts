import type { BrowserContext } from 'playwright-core';

/** The part of the window that is looked at. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Difference {
  /** Pixels whose colour before and after differ by 3 to 1 or more, as WCAG counts contrast. */
  readonly strong: number;
}

/** Counts in real pixels: a page of its own takes pictures apart, as no policy binds it. */
export interface Pixels {
  /** How the two pictures of the same place differ. */
  readonly between: (before: Buffer, after: Buffer) => Promise<Difference>;
  /** The highest contrast between a picture's corner and any pixel of it. */
  readonly contrastIn: (picture: Buffer, clips: readonly Clip[]) => Promise<number[]>;
}

/** Opens the page that takes pictures apart. */
export async function openPixels(context: BrowserContext): Promise<Pixels> {
  const [looked] = context.pages();
  const page = await context.newPage();
  // A page behind another one is painted late, and so are its pictures.
  await looked?.bringToFront();
  await page.evaluate(takeApart);
  const data = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;
  return {
    between: (before, after) =>
      page.evaluate(async ([one, other]) => ({ strong: await window.pixels.strong(one, other) }), [
        data(before),
        data(after),
      ] as const),
    contrastIn: (picture, clips) =>
      page.evaluate(([one, all]) => window.pixels.contrasts(one, all), [
        data(picture),
        [...clips],
      ] as const),
  };
}

declare global {
  interface Window {
    pixels: {
      strong: (before: string, after: string) => Promise<number>;
      contrasts: (picture: string, clips: readonly Clip[]) => Promise<number[]>;
    };
  }
}

/** Runs in the page. */
function takeApart(): void {
  const read = async (source: string): Promise<ImageData> => {
    const bitmap = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const linear = Float64Array.from({ length: 256 }, (_, part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  const of = (part = 0): number => linear[part] ?? 0;
  const lightness = ({ data }: ImageData, at: number): number =>
    0.2126 * of(data[at]) + 0.7152 * of(data[at + 1]) + 0.0722 * of(data[at + 2]);
  const contrast = (one: number, other: number): number =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

  window.pixels = {
    strong: async (before, after) => {
      const [one, other] = [await read(before), await read(after)];
      let strong = 0;
      for (let at = 0; at < other.data.length; at += 4)
        if (contrast(lightness(one, at), lightness(other, at)) >= 3) strong++;
      return strong;
    },
    contrasts: async (picture, clips) => {
      const image = await read(picture);
      return clips.map(({ x, y, width, height }) => {
        const at = (column: number, row: number): number =>
          4 *
          (Math.min(image.height - 1, Math.max(0, Math.round(row))) * image.width +
            Math.min(image.width - 1, Math.max(0, Math.round(column))));
        const ground = lightness(image, at(x - 2, y - 2));
        let most = 1;
        for (let row = y; row < y + height; row++)
          for (let column = x; column < x + width; column++)
            most = Math.max(most, contrast(ground, lightness(image, at(column, row))));
        return most;
      });
    },
  };
}
