import { usePlatform, useViewer } from '@antoan/web';

/** The unit this person works in, and what the person is there. */
export interface OwnUnit {
  /** '' while nobody is signed in. */
  id: string;
  name: string;
  isHead: boolean;
  /** The standard year in work; 0 while not known. */
  year: number;
  /** By the product's clock. */
  today: string;
}

/** The unit this person works in. */
export function useOwnUnit(): OwnUnit {
  const viewer = useViewer();
  const platform = usePlatform();
  return {
    id: viewer?.homeUnit?.id ?? '',
    name: viewer?.homeUnit?.name ?? '',
    isHead: viewer?.roles.includes('UNIT_HEAD') ?? false,
    year: platform?.standardYear ?? 0,
    today: platform?.today ?? '',
  };
}
