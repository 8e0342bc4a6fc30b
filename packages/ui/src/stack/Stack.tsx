import type { ReactNode } from 'react';

interface StackProps {
  children: ReactNode;
  /** Space between the parts: 8, 12, 14 or 20 px. */
  gap?: 's' | 'm' | 'l' | 'xl';
}

/** Parts under each other with even space. */
export function Stack({ children, gap = 'm' }: StackProps) {
  return <div className={`at-stack at-gap-${gap}`}>{children}</div>;
}

interface ClusterProps extends StackProps {
  /** Where the parts gather on the line. */
  align?: 'start' | 'between' | 'end';
}

/** Parts beside each other that wrap when the line is full. */
export function Cluster({ children, gap = 's', align = 'start' }: ClusterProps) {
  return <div className={`at-cluster at-gap-${gap} at-cluster-${align}`}>{children}</div>;
}

interface ColumnsProps {
  children: ReactNode;
  /**
   * `halves`: two equal columns. `aside-end`: content and a 330 px aside. `aside-start`: a 326 px aside and content.
   * `sheet`: content and a 452 px document. `dossier`: 236 px, content, 292 px. `public`: content and 372 px with air.
   */
  layout?: 'halves' | 'aside-end' | 'aside-start' | 'sheet' | 'dossier' | 'public';
}

/** Panes beside each other on a desk, under each other on a phone and a narrow screen. */
export function Columns({ children, layout = 'halves' }: ColumnsProps) {
  return <div className={`at-columns at-columns-${layout}`}>{children}</div>;
}
