import { useLingui } from '@lingui/react/macro';
import { Check, CornerUpLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';

/** Passed, here now, still ahead, or turned back. */
export type StationState = 'done' | 'now' | 'todo' | 'back';

/** One station of the way. */
export interface TimelineItem {
  id: string;
  state: StationState;
  /** The act: "Đã kiểm tra". */
  title: ReactNode;
  /** When and who by role: "20/11/2020, Phòng GD&ĐT". */
  detail?: ReactNode;
}

interface TimelineProps {
  items: readonly TimelineItem[];
  label?: string;
  /** The titles say themselves what is past and what is to come, as in a history. */
  hasOwnWords?: boolean;
}

/** Đường đi: the way of a dossier, from top to bottom. */
export function Timeline({ items, label, hasOwnWords = false }: TimelineProps) {
  const { t } = useLingui();
  const states: Record<StationState, string> = {
    done: t`đã xong`,
    now: t`đang ở bước này`,
    todo: t`chưa đến`,
    back: t`trả lại`,
  };
  return (
    <ol className="at-timeline" aria-label={label ?? t`Đường đi của hồ sơ`}>
      {items.map((item) => (
        <li
          key={item.id}
          className={`at-timeline-${item.state}`}
          aria-current={item.state === 'now' ? 'step' : undefined}
        >
          <span className="at-timeline-point">
            {item.state === 'done' ? <Icon of={Check} /> : null}
            {item.state === 'back' ? <Icon of={CornerUpLeft} /> : null}
          </span>
          <span className="at-timeline-title">{item.title}</span>
          {hasOwnWords ? null : <span className="at-hidden">, {states[item.state]}</span>}
          {item.detail ? <span className="at-sub at-timeline-detail">{item.detail}</span> : null}
        </li>
      ))}
    </ol>
  );
}
