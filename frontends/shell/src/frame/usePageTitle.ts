import { useEffect } from 'react';

/** Names the browser's tab after the page's only h1, whenever the page says it. */
export function usePageTitle(): void {
  useEffect(() => {
    const content = document.getElementById('noi-dung');
    if (!content) return;
    const name = () => {
      const title = content.querySelector('h1')?.textContent;
      document.title = title ? `${title} · An Toàn` : 'An Toàn';
    };
    const observer = new MutationObserver(name);
    observer.observe(content, { childList: true, subtree: true, characterData: true });
    name();
    return () => observer.disconnect();
  }, []);
}
