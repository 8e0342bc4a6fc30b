import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { activateLocale } from '@antoan/i18n';

// jsdom lays nothing out, so it has neither scrolling nor observers of size.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(() => {
  cleanup();
  activateLocale('vi');
});
