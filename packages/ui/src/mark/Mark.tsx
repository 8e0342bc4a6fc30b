/** The mark of An Toàn: a shield whose field is terraces. */
export function Mark() {
  return (
    <svg className="at-mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path
        d="M16 1.8l12.4 4.4v9.4c0 7.2-5 12-12.4 14.6C8.6 27.6 3.6 22.8 3.6 15.6V6.2z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
      <path
        d="M7.5 20.6c3.2-.2 4-3.6 7-3.6s4.4 2.6 10 1.4M6 15.4c3.8.2 4.8-4.4 9-4.4s5 3.6 11 2.6M10.4 24.8c2-.2 2.6-2 4.8-2s3.4 1.2 5.6.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.1"
        strokeLinecap="round"
      />
    </svg>
  );
}
