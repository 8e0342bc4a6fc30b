import { createContext, useContext } from 'react';

/** How a part within a question asks it again: for somebody else's newer version. */
export interface AskAgain {
  askAgain: () => void;
  /** True while the answer is on its way. */
  isAsking: boolean;
}

/** Handed down by each question to what its answer draws. */
export const AskAgainContext = createContext<AskAgain | null>(null);

/** The nearest question that can be asked again; null outside of any. */
export function useAskAgain(): AskAgain | null {
  return useContext(AskAgainContext);
}
