import type { ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';

interface NavigationProviderProps {
  /** The router's own way to go somewhere without loading the page anew. */
  navigate: (path: string) => void;
  children: ReactNode;
}

/** Lets every link, row and menu item of this package go through the shell's router; the shell mounts it once. */
export function NavigationProvider({ navigate, children }: NavigationProviderProps) {
  return <RouterProvider navigate={navigate}>{children}</RouterProvider>;
}
