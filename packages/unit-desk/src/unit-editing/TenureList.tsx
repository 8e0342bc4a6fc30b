import { formatDate } from '@antoan/i18n';
import { Button, Cluster, Panel, Stack, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { UnitEditingQuery } from '../graphql/graphql.ts';
import { CorrectTenure } from './CorrectTenure.tsx';
import { EndTenure } from './EndTenure.tsx';

interface TenureListProps {
  unit: NonNullable<UnitEditingQuery['unit']>;
  askAgain: () => void;
}

interface OpenAct {
  id: string;
  act: 'correct' | 'end';
}

/** Who has headed the unit; each tenure can be put right where it stands, and one that lasts can be ended. */
export function TenureList({ unit, askAgain }: TenureListProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<OpenAct | null>(null);
  const [closed, setClosed] = useState<OpenAct | null>(null);
  function close() {
    setClosed(open);
    setOpen(null);
  }
  // The focus goes back to the button that opened the form.
  const isBackAt = (id: string, act: OpenAct['act']) => closed?.id === id && closed.act === act;
  return (
    <Panel title={t`Đã ghi`} headingLevel={3}>
      <Stack gap="m">
        {unit.heads.length === 0 ? <p className="at-muted">{t`Chưa ghi người đứng đầu.`}</p> : null}
        {unit.heads.map((head) => {
          const { id, personName } = head;
          const shown = open?.id === id ? open.act : null;
          return (
            <Stack key={id} gap="s">
              <Cluster align="between">
                <div>
                  <b>{personName}</b> {head.isActing ? <Tag>{t`Quyền, phụ trách`}</Tag> : null}
                  <div className="at-sub">
                    {head.position}. {formatDate(head.from)} – {head.to ? formatDate(head.to) : t`nay`}
                  </div>
                </div>
                {shown ? null : (
                  <Cluster gap="s">
                    <Button
                      size="small"
                      tone="quiet"
                      onPress={() => setOpen({ id, act: 'correct' })}
                      aria-label={t`Sửa: ${personName}`}
                      autoFocus={isBackAt(id, 'correct')}
                    >
                      {t`Sửa`}
                    </Button>
                    {head.to ? null : (
                      <Button
                        size="small"
                        tone="quiet"
                        onPress={() => setOpen({ id, act: 'end' })}
                        aria-label={t`Kết thúc: ${personName}`}
                        autoFocus={isBackAt(id, 'end')}
                      >
                        {t`Kết thúc`}
                      </Button>
                    )}
                  </Cluster>
                )}
              </Cluster>
              {shown === 'correct' ? <CorrectTenure {...{ unit, head, askAgain }} onClose={close} /> : null}
              {shown === 'end' ? <EndTenure {...{ unit, head, askAgain }} onClose={close} /> : null}
            </Stack>
          );
        })}
      </Stack>
    </Panel>
  );
}
