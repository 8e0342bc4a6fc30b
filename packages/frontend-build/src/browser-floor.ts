/** Oldest browsers served: Windows 7 and 8.1 desks (Chromium 109, Cốc Cốc), iOS 15.4, Firefox 115 ESR. */
export const BROWSER_FLOOR = ['chrome109', 'safari15.4', 'firefox115'];
