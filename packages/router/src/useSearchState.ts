import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** How a change of the address is written: a new step to go back to, or in place of the present one. */
export interface SearchStateOptions {
  /** Keep the page's cursor; without it a change of filter begins again at the first page. */
  keepsCursor?: boolean;
  replace?: boolean;
}

/**
 * One value of a page's state kept in the address, so that it survives a reload and can be sent to a colleague.
 * An empty value leaves the address clean; changing it forgets the cursor `after`.
 */
export function useSearchState(
  name: string,
  fallback = '',
): [string, (value: string, options?: SearchStateOptions) => void] {
  const [search, setSearch] = useSearchParams();
  const value = search.get(name) ?? fallback;

  const setValue = useCallback(
    (next: string, { keepsCursor = false, replace = false }: SearchStateOptions = {}) =>
      setSearch(
        (current) => {
          const changed = new URLSearchParams(current);
          if (next === fallback) changed.delete(name);
          else changed.set(name, next);
          if (!keepsCursor && name !== 'after') changed.delete('after');
          return changed;
        },
        { replace },
      ),
    [name, fallback, setSearch],
  );

  return [value, setValue];
}
