import { formatDate } from '@antoan/i18n';
import {
  ActionBar,
  Banner,
  Button,
  Columns,
  daysBetween,
  DueSign,
  focusField,
  notify,
  PageHead,
  Panel,
  ProblemsSummary,
  Progress,
  SaveState,
  type Saving,
  Stack,
} from '@antoan/ui';
import { FailureNotice, useConnection } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';
import classes from './dossier.module.css';
import { completenessOf } from './dossier-completeness.ts';
import { DossierNav } from './DossierNav.tsx';
import { DossierSections } from './DossierSections.tsx';
import { DossierWay } from './DossierWay.tsx';
import { ReturnedNotice } from './ReturnedNotice.tsx';
import { SubmitDossier } from './SubmitDossier.tsx';
import { type DossierDraft, useDossierDraft } from './useDossierDraft.ts';
import { sentenceOfField, useMissingLines, useMissingSentence } from './useMissingSentence.ts';
import { VersionsPanel } from './VersionsPanel.tsx';

interface DossierEditorProps {
  assessment: DossierForm_AssessmentFragment;
  unit: { name: string; partyOrganisation: boolean };
  askAgain: () => void;
}

/** The self-assessment being filled in, criterion by criterion, with what is missing always beside it. */
export function DossierEditor({ assessment, unit, askAgain }: DossierEditorProps) {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const { today } = useOwnUnit();
  const draft = useDossierDraft(assessment, askAgain);
  const [isAsked, setAsked] = useState(false);
  const [isOvertaken, setOvertaken] = useState(false);
  const { year, dueOn, lateAllowedUntil } = assessment;
  const completeness = completenessOf(assessment, draft.form, unit);
  const [foldedAtFirst] = useState(completeness.complete);
  const { missing, complete } = completeness;
  const sentenceOf = useMissingSentence(assessment.criteriaSet.criteria);
  const lines = useMissingLines(completeness, sentenceOf);
  const refused = draft.problems.all.map((problem) => ({
    message: sentenceOf({ ...problem, path: [...problem.path] }),
    fieldId: problem.path.join('-'),
  }));
  const problemOf = (...path: string[]) =>
    draft.problems.of(...path) ?? (isAsked ? sentenceOfField(missing, path) : undefined);

  async function saveDraft() {
    if ((await draft.save()) !== null) notify(t`Đã lưu nháp`);
  }

  const progress = <Progress value={complete.size} total={completeness.total} label={t`tiêu chí đã đủ`} />;
  return (
    <>
      <PageHead
        title={t`Tự đánh giá năm ${year}`}
        subtitle={unit.name}
        crumbs={[{ label: words.myUnit, href: place }, { label: t`Tiêu chuẩn “An toàn về an ninh, trật tự”` }]}
        actions={
          <>
            {lateAllowedUntil ? (
              <DueSign extendedTo={lateAllowedUntil} />
            ) : (
              <DueSign daysLeft={daysBetween(today, dueOn)}>{t`hạn nộp ${formatDate(dueOn)}`}</DueSign>
            )}
            <DraftState draft={draft} />
          </>
        }
      />
      <div className={classes['notices']}>
        <ReturnedNotice assessment={assessment} />
        <FailureNotice error={draft.problems.all.length ? undefined : draft.error} />
        <ProblemsSummary problems={refused} hasFocus />
        {isOvertaken ? (
          <Banner tone="warn" isLive title={t`Chưa nộp: người khác vừa sửa hồ sơ này.`}>
            {t`Bản mới đã mở. Xem lại rồi nộp lần nữa.`}
          </Banner>
        ) : null}
        {draft.versions.length > 0 ? <VersionsPanel draft={draft} assessment={assessment} /> : null}
      </div>
      <div className={classes['phoneProgress']}>
        {progress}
        {missing.length > 0 ? (
          <Button tone="quiet" size="small" onPress={() => focusField('con-thieu')}>
            {t`Xem ${missing.length} mục còn thiếu`}
          </Button>
        ) : null}
      </div>
      <Columns layout="dossier">
        <DossierNav
          completeness={completeness}
          set={assessment.criteriaSet}
          window={[assessment.windowFrom, assessment.windowTo]}
          progress={progress}
        />
        <Stack gap="l">
          <DossierSections {...{ assessment, draft, completeness, foldedAtFirst, isAsked, problemOf }} />
        </Stack>
        <div className={classes['aside']}>
          <Stack gap="l">
            {missing.length > 0 ? (
              <Panel id="con-thieu">
                <ProblemsSummary problems={lines} tone="missing" title={t`Còn thiếu ${missing.length} mục`} />
              </Panel>
            ) : (
              <Banner tone="done" title={t`Hồ sơ đã đủ mục.`}>
                {assessment.viewerCanSubmit
                  ? assessment.returned
                    ? t`Sửa các mục được trả lại rồi nộp lại.`
                    : t`Xem lại rồi nộp.`
                  : t`${words.head} mở hồ sơ này và nộp.`}
              </Banner>
            )}
            <Panel title={t`Đường đi của hồ sơ`}>
              <DossierWay assessment={assessment} />
            </Panel>
          </Stack>
        </div>
      </Columns>
      <ActionBar
        note={<span className="at-no-phone">{t`Người nhập liệu soạn, ${words.head} nộp. Sửa được đến khi nộp.`}</span>}
      >
        <Button
          onPress={() => void saveDraft()}
          isLoading={draft.isSaving}
          isDisabled={draft.versions.length > 0}
          disabledReason={t`Chọn một trong hai bản trước khi lưu.`}
        >
          {t`Lưu nháp`}
        </Button>
        <SubmitDossier
          assessment={assessment}
          draft={draft}
          missingCount={missing.length}
          onOvertaken={(isNow) => {
            setOvertaken(isNow);
            if (isNow) askAgain();
          }}
          onMissing={() => {
            setAsked(true);
            const first = lines[0]?.fieldId;
            if (first) focusField(first);
          }}
        />
      </ActionBar>
    </>
  );
}

function DraftState({ draft }: { draft: DossierDraft }) {
  const { isOnline } = useConnection();
  const state: Saving =
    draft.versions.length > 0
      ? 'conflict'
      : draft.isSaving
        ? 'saving'
        : !draft.isDirty
          ? 'saved'
          : isOnline
            ? 'unsent'
            : 'on-device';
  return <SaveState state={state} at={state === 'saved' ? draft.savedAt : draft.savedOnDeviceAt} />;
}
