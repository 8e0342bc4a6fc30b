/** A line at its usual place, or a piece of text at a place of its own. */
type Piece = string | { text: string; x: number };

/**
 * A PDF for tests, of pages of lines: every character stands for itself by a table that says so, as word processors
 * write Vietnamese.
 */
export function pdfOf(pages: readonly (readonly Piece[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
  );
  add(
    stream(
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end',
    ),
  );
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
    );
    add(stream(page.map((piece, line) => shown(piece, line)).join('\n')));
  }
  return bytesOf(objects);
}

function shown(piece: Piece, line: number): string {
  const { text, x, y } = typeof piece === 'string' ? { text: piece, x: 60, y: 780 - line * 20 } : { ...piece, y: 780 };
  const codes = Buffer.from(text, 'utf16le').swap16().toString('hex');
  return `BT /F 12 Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function bytesOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
