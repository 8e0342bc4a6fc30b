import { i18n } from '@antoan/i18n';
import { msg } from '@lingui/core/macro';
import type { Problem } from '../failure/failure.ts';

/** Writes one problem as a sentence; gets the problem's params by name. */
export type ProblemMessage = (params: Readonly<Record<string, string>>) => string;

const messages = new Map<string, ProblemMessage>();

/**
 * Teaches the page the sentences of a remote's problem codes. A key is a whole code
 * (`assessment.minutes.missing`) or its end with a star (`*.taken`), used when no whole code is known.
 */
export function registerProblemMessages(sentences: Record<string, ProblemMessage>): void {
  for (const [code, message] of Object.entries(sentences)) messages.set(code, message);
}

/** The sentence of a problem, in the language in use. */
export function describeProblem({ code, params }: Problem): string {
  const values = Object.fromEntries(params.map(({ name, value }) => [name, value]));
  const message = messages.get(code) ?? messages.get(`*.${code.slice(code.lastIndexOf('.') + 1)}`);
  return message ? message(values) : i18n._(msg`Chưa đúng quy định (mã ${{ code }}).`);
}

registerProblemMessages({
  '*.missing': () => i18n._(msg`Còn thiếu.`),
  '*.required': () => i18n._(msg`Còn thiếu.`),
  '*.taken': () => i18n._(msg`Đã dùng. Chọn giá trị khác.`),
  '*.tooLong': ({ max }) => i18n._(max ? msg`Dài quá ${{ max }} ký tự.` : msg`Dài quá quy định.`),
  '*.tooShort': ({ min }) => i18n._(min ? msg`Cần ít nhất ${{ min }} ký tự.` : msg`Ngắn quá quy định.`),
  '*.tooSmall': ({ min }) => i18n._(min ? msg`Không nhỏ hơn ${{ min }}.` : msg`Nhỏ quá quy định.`),
  '*.tooLarge': ({ max }) => i18n._(max ? msg`Không lớn hơn ${{ max }}.` : msg`Lớn quá quy định.`),
  '*.notANumber': () => i18n._(msg`Nhập bằng chữ số.`),
  '*.inFuture': () => i18n._(msg`Ngày này chưa tới.`),
  '*.malformed': () => i18n._(msg`Chưa đúng cách viết.`),
  '*.unknown': () => i18n._(msg`Không có trong hệ thống.`),
});
