import { useLocation } from '@antoan/router';
import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the content when another page opens, so that a reader hears it; a filter in the address does not. */
export function useArrival(): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const isFirst = useRef(true);

  useEffect(() => {
    if (!isFirst.current) content.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [pathname]);

  return content;
}
