import { createContext, useContext } from 'react';

/** How a kind of unit is spoken of: a school of its Hiệu trưởng, an enterprise of its Giám đốc. */
export interface UnitWords {
  /** "Trường của tôi". */
  myUnit: string;
  /** Within a sentence: "nhà trường". */
  theUnit: string;
  /** "Hiệu trưởng". */
  head: string;
  /** "Trình Hiệu trưởng". */
  submitToHead: string;
}

/** Where these screens stand and how they speak of the unit. */
export interface Desk {
  /** Path of the remote: `/truong`. */
  place: string;
  words: UnitWords;
}

/** Hands the desk to its screens. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk this screen stands on. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new TypeError('useDesk is used outside a unit desk');
  return desk;
}
