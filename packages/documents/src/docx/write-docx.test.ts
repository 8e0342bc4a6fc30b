import { fromBuffer } from 'yauzl';
import { expect, test } from 'vitest';
import { buildDecision } from '../decision.factory.ts';
import { decree30 } from '../document/decree-30.ts';
import { twipsOfMillimetres } from './measure.ts';
import { writeDocx } from './write-docx.ts';

test('Word reads the sizes and margins of the decree', async () => {
  const xml = await partOf(await writeDocx(buildDecision(2)), 'word/document.xml');
  const { margins, sizes } = decree30;
  for (const side of ['top', 'bottom', 'left', 'right'] as const)
    expect(xml).toContain(`w:${side}="${twipsOfMillimetres(margins[side])}"`);
  expect(sizeOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', xml)).toBe(sizes.nation);
  expect(sizeOf('QUYẾT ĐỊNH', xml)).toBe(sizes.type);
  expect(sizeOf('- Công an tỉnh;', xml)).toBe(sizes.recipients);
  expect(sizeOf('KT. CHỦ TỊCH', xml)).toBe(sizes.signature);
  expect(xml).toContain('<w:tblHeader/>');
  expect(xml).toContain('w:orient="landscape"');
  expect(xml).toContain('<w:titlePg/>');
});

test('the annex lists its units', async () => {
  const xml = await partOf(await writeDocx(buildDecision(2)), 'word/document.xml');
  expect(xml).toContain('Trường Dương Quỳ 2');
  expect(xml).toContain('PHỤ LỤC');
});

/** Points of the run that says this. */
function sizeOf(text: string, xml: string): number {
  const run = xml.split('<w:r>').find((part) => part.includes(`>${text}<`));
  return Number(/<w:sz w:val="(\d+)"/u.exec(run ?? '')?.[1]) / 2;
}

function partOf(file: Uint8Array, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(file), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => reject(new Error(`there is no ${name}`)));
      zip.on('entry', (entry: { fileName: string }) => {
        if (entry.fileName !== name) return zip.readEntry();
        zip.openReadStream(entry as never, (failure, stream) => {
          if (failure) return reject(failure);
          const pieces: Buffer[] = [];
          stream.on('data', (piece: Buffer) => pieces.push(piece));
          stream.on('error', reject);
          stream.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
        });
      });
      zip.readEntry();
    });
  });
}
