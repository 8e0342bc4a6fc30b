import { formatDate } from '@antoan/i18n';
import {
  ActionBar,
  Button,
  ConfirmDialog,
  daysBetween,
  DueSign,
  focusField,
  notify,
  SaveState,
  Stack,
} from '@antoan/ui';
import { useConnection } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import type { ReportForm_ReportFragment } from '../graphql/graphql.ts';
import { cellFieldId, ReportCells } from './ReportCells.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportNotices } from './ReportNotices.tsx';
import { useReportDraft } from './useReportDraft.ts';

interface ReportEditorProps {
  report: ReportForm_ReportFragment;
  askAgain: () => void;
}

/** A report in work: typed by whoever prepares it, submitted by the head. */
export function ReportEditor({ report, askAgain }: ReportEditorProps) {
  const { t } = useLingui();
  const { isOnline } = useConnection();
  const { words } = useDesk();
  const { today, isHead } = useOwnUnit();
  const { period, receiver } = report;
  const { elements } = period.regime;
  const draft = useReportDraft(report, { askAgain });
  const { form, theirs, isDirty, isSaving, isSubmitting, problems } = draft;
  const [versionToSubmit, setVersionToSubmit] = useState<number | null>(null);

  async function saveDraft() {
    if ((await draft.save()) !== null) notify(t`Đã lưu nháp`);
  }

  async function prepare() {
    const empty = elements.filter(({ code }) => (form[code] ?? null) === null);
    if (empty[0]) {
      const missing = empty.map(({ code }) => ({ code: 'report.cell.missing', path: ['cells', code], params: [] }));
      problems.keep({ payload: { problems: missing } });
      focusField(cellFieldId(empty[0].code));
      return;
    }
    const saved = await draft.save();
    if (saved === null) return;
    if (isHead) setVersionToSubmit(saved);
    else notify(t`Đã lưu báo cáo đủ số. ${words.head} mở báo cáo này và nộp.`);
  }

  async function submitNow() {
    if (versionToSubmit === null) return;
    const isTaken = await draft.submit(versionToSubmit);
    setVersionToSubmit(null);
    if (isTaken) notify(t`Đã nộp báo cáo ${period.title}`);
  }

  return (
    <>
      <ReportHead
        report={report}
        actions={
          <>
            <DueSign daysLeft={daysBetween(today, period.dueOn)}>{t`hạn nộp ${formatDate(period.dueOn)}`}</DueSign>
            <SaveState
              state={theirs ? 'conflict' : isSaving ? 'saving' : !isDirty ? 'saved' : isOnline ? 'unsent' : 'on-device'}
              at={isDirty ? draft.savedOnDeviceAt : draft.savedAt}
            />
          </>
        }
      />
      <Stack gap="l">
        <ReportNotices elements={elements} draft={draft} />
        <ReportCells regime={period.regime} draft={draft} />
      </Stack>
      <ActionBar note={t`Người nhập liệu ghi số, ${words.head} nộp. Không có thì ghi 0.`}>
        <Button onPress={() => void saveDraft()} isLoading={isSaving}>{t`Lưu nháp`}</Button>
        <Button tone="primary" onPress={() => void prepare()} isLoading={isSaving || isSubmitting}>
          {isHead ? t`Nộp báo cáo` : words.submitToHead}
        </Button>
      </ActionBar>
      <ConfirmDialog
        isOpen={versionToSubmit !== null}
        onOpenChange={(isOpen) => !isOpen && setVersionToSubmit(null)}
        title={t`Nộp báo cáo ${period.title} cho ${receiver.name}?`}
        consequence={t`Nộp xong, số liệu không sửa được.`}
        actLabel={t`Nộp báo cáo`}
        onAct={() => void submitNow()}
        isActing={isSubmitting}
      />
    </>
  );
}
