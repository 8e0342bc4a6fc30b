interface TrustedTypePolicies {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string | null }): unknown;
}

/**
 * React Aria empties its live region with `innerHTML = ''`, which the content security policy refuses to plain text.
 * The empty text becomes markup, and no other text does.
 */
export function trustNothingButEmptiness(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies };
  trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '' ? '' : null) });
}
