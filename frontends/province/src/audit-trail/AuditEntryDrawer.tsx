import { formatDateTime } from '@antoan/i18n';
import { Button, Drawer, FactList, Stack } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useRoleWords } from '../accounts/useRoleWords.ts';
import type { AuditRow } from './AuditTable.tsx';
import { accountIn } from './account-in.ts';
import { actIn, useActWords } from './useActWords.ts';
import { useTrailWords } from './useTrailWords.ts';

interface AuditEntryDrawerProps {
  entry: AuditRow;
  nameOf: (accountId: string) => string;
  onClose: () => void;
  onOnlyActor: () => void;
}

/** All that is kept of one act, codes as they were written. */
export function AuditEntryDrawer({ entry, nameOf, onClose, onOnlyActor }: AuditEntryDrawerProps) {
  const { t } = useLingui();
  const words = useActWords();
  const trails = useTrailWords();
  const roles = useRoleWords();
  const account = accountIn(entry);
  const { at, noun, act, nounId, unit, unitId, actorRole, requestId, id, trail, facts } = entry;
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={actIn(words, entry)}
      footer={<Button onPress={onOnlyActor}>{t`Xem mọi việc của người này`}</Button>}
    >
      <Stack gap="l">
        <FactList
          items={[
            { label: t`Thời điểm`, value: formatDateTime(at), isNumeric: true },
            { label: t`Người thực hiện`, value: nameOf(entry.actorId) },
            { label: t`Vai trò khi làm`, value: actorRole ? roles[actorRole] : '–' },
            { label: t`Đơn vị`, value: unit?.name ?? unitId ?? '–' },
            ...(account ? [{ label: t`Tài khoản`, value: nameOf(account) }] : []),
            { label: t`Phần`, value: trails[trail] },
            { label: t`Mã việc`, value: <code className="province-code">{`${noun}.${act}`}</code> },
            { label: t`Mã đối tượng`, value: <code className="province-code">{nounId}</code> },
            { label: t`Mã yêu cầu`, value: requestId ? <code className="province-code">{requestId}</code> : '–' },
            { label: t`Mã bản ghi`, value: <code className="province-code">{id}</code> },
          ]}
        />
        {facts.length > 0 ? (
          <section aria-label={t`Dữ kiện ghi kèm`}>
            <h3>{t`Dữ kiện ghi kèm`}</h3>
            <FactList
              items={facts.map(({ name, value }) => ({
                label: name,
                value: <code className="province-code">{value}</code>,
              }))}
            />
          </section>
        ) : null}
      </Stack>
    </Drawer>
  );
}
