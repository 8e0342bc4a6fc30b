import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { decree30 } from '../document/decree-30.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { blocks } from './blocks.ts';
import { ending } from './ending.ts';
import { annexHead, documentHead } from './head.ts';
import { halfPoints, twipsOfMillimetres } from './measure.ts';

const { page, margins, sizes, font } = decree30;

/** The whole file, packed. */
export async function packDocx(document: OfficialDocument): Promise<Uint8Array> {
  const text = [...documentHead(document), ...blocks(document.blocks), ...ending(document)];
  const file = new Document({
    title: `${document.type} ${document.subject}`,
    creator: document.issuer.name,
    styles: { default: { document: { run: { font, size: halfPoints(sizes.body), language: { value: 'vi-VN' } } } } },
    sections: [
      section(text, { isFirst: true }),
      ...(document.annexes ?? []).map((annex) => {
        const isLandscape = annex.isLandscape === true;
        return section([...annexHead(annex), ...blocks(annex.blocks, isLandscape)], { isLandscape });
      }),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** Pages of one orientation, with their number above every page but the document's first. */
function section(
  children: ISectionOptions['children'],
  { isFirst = false, isLandscape = false }: { isFirst?: boolean; isLandscape?: boolean },
): ISectionOptions {
  return {
    children,
    properties: {
      titlePage: isFirst,
      page: {
        size: {
          width: twipsOfMillimetres(page.width),
          height: twipsOfMillimetres(page.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMillimetres(margins.top),
          bottom: twipsOfMillimetres(margins.bottom),
          left: twipsOfMillimetres(margins.left),
          right: twipsOfMillimetres(margins.right),
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizes.pageNumber) })],
          }),
        ],
      }),
    },
  };
}
