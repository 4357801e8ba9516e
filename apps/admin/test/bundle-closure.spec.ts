import { describe, expect, it } from 'vitest';
import { filesNeededBy, lazyChunks, type Manifest } from '../scripts/bundle-closure.ts';

const manifest: Manifest = {
  'index.html': { file: 'index.js', isEntry: true, css: ['index.css'] },
  _shared: { file: 'shared.js', imports: ['index.html', '_other'] },
  _other: { file: 'other.js', imports: ['_shared'] },
  'Page.vue': { file: 'page.js', isDynamicEntry: true, imports: ['_shared'], css: ['page.css'] },
};

describe('what a page needs', () => {
  it('is its own files and those of all it imports, each once', () => {
    expect([...filesNeededBy(manifest, 'Page.vue')].sort()).toEqual([
      'index.css',
      'index.js',
      'other.js',
      'page.css',
      'page.js',
      'shared.js',
    ]);
  });

  it('leaves out what other pages import', () => {
    expect([...filesNeededBy(manifest, 'index.html')]).toEqual(['index.js', 'index.css']);
  });

  it('says so when a chunk is not in the manifest', () => {
    expect(() => filesNeededBy({ a: { file: 'a.js', imports: ['b'] } }, 'a')).toThrow('no b');
  });
});

it('counts as lazy only what is imported on demand', () => {
  expect(lazyChunks(manifest)).toEqual(['Page.vue']);
});
