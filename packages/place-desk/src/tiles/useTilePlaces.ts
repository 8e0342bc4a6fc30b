import type { TilePlace } from '@antoan/territory/tiles';
import { useEffect, useState } from 'react';

/** Where the tiles of a day lie, by code; null until the drawing has been read. It is a part of its own, read when needed. */
export function useTilePlaces(day: string): ReadonlyMap<string, TilePlace> | null {
  const [drawing, setDrawing] = useState<{ day: string; places: ReadonlyMap<string, TilePlace> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('@antoan/territory/tiles').then(({ tilePlacesOn }) => {
      if (isWanted) setDrawing({ day, places: tilePlacesOn(day, 'COMMUNE') });
    });
    return () => {
      isWanted = false;
    };
  }, [day]);
  return drawing?.day === day ? drawing.places : null;
}
