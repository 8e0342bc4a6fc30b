/** The number of a document, whole and on one line: "3127/QĐ-UBND". */
export function DocumentNumber({ children }: { children: string }) {
  return <span className="at-nowrap">{children}</span>;
}
