import { formatNumber } from '@antoan/i18n';
import { ActionBar, Banner, Button, FactList, LinkButton, Panel, Progress, Stack } from '@antoan/ui';
import { describeProblem, DownloadButton, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import { TroubledRows } from './TroubledRows.tsx';
import type { UnitSheetImport } from './unit-import.fragments.ts';
import { useNoteWords } from './useNoteWords.ts';

const ImportOutcome_apply = graphql(`
  mutation ApplyUnitImport($input: UnitImportActInput!) {
    applyUnitImport(input: $input) {
      unitImport {
        id
        ...UnitImport_unitImport
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);
const ImportOutcome_cancel = graphql(`
  mutation CancelUnitImport($input: UnitImportActInput!) {
    cancelUnitImport(input: $input) {
      unitImport {
        id
        ...UnitImport_unitImport
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);
const ImportOutcome_again = graphql(`
  mutation CheckUnitImportAgain($input: UnitImportActInput!) {
    checkUnitImportAgain(input: $input) {
      unitImport {
        id
        ...UnitImport_unitImport
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

/** What the check has found, and the one act that follows from it. */
export function ImportOutcome({ sheet, listHref }: { sheet: UnitSheetImport; listHref: string }) {
  const { t } = useLingui();
  const noteWords = useNoteWords();
  const problems = useProblems();
  const [applying, apply] = useMutation(ImportOutcome_apply);
  const [cancelling, cancel] = useMutation(ImportOutcome_cancel);
  const [checking, again] = useMutation(ImportOutcome_again);
  const variables = { input: { id: sheet.id } };
  const { state, rows, soundRows, problemRows, createdUnits, changedUnits } = sheet;
  const units = createdUnits + changedUnits;
  const isReady = state === 'CHECKED' && problemRows === 0 && units > 0;
  const importsHref = `${listHref}/nhap-excel`;

  async function act() {
    const done = await apply(variables);
    problems.keep({ payload: done.data?.applyUnitImport ?? null, error: done.error });
  }

  return (
    <Stack gap="l">
      <FailureNotice error={applying.error ?? cancelling.error ?? checking.error} />
      {problems.others().map((sentence) => (
        <Banner key={sentence} tone="error" isLive title={sentence} />
      ))}
      {state === 'UPLOADED' || state === 'CHECKING' ? (
        <Panel title={t`Đang kiểm tra`}>
          <Progress value={sheet.progress} total={100} label={t`Đã xem ${formatNumber(rows)} dòng`} />
          <p className="at-sub">{t`Có thể đóng trang này, việc kiểm tra vẫn tiếp tục.`}</p>
        </Panel>
      ) : null}
      {state === 'APPLYING' ? (
        <Panel title={t`Đang nhập`}>
          <Progress value={sheet.progress} total={100} label={t`Đang nhập ${formatNumber(units)} đơn vị`} />
          <p className="at-sub">{t`Có thể đóng trang này. Nếu có dòng không nhập được thì cả bảng giữ nguyên như trước.`}</p>
        </Panel>
      ) : null}
      {state === 'REFUSED' || state === 'FAILED' ? (
        <Banner
          tone="error"
          isLive
          title={state === 'REFUSED' ? t`Không đọc được tệp này` : t`Chưa nhập được, chưa có gì thay đổi`}
        >
          {sheet.problems.map((found) => (
            <p key={found.code}>{describeProblem(found)}</p>
          ))}
        </Banner>
      ) : null}
      {state === 'CANCELLED' ? <Banner tone="info" title={t`Bảng này đã bỏ, không nhập gì.`} /> : null}
      {state === 'APPLIED' ? (
        <Banner tone="done" isLive title={t`Đã nhập ${formatNumber(units)} đơn vị`}>
          {t`Các đơn vị có trong danh sách và tìm kiếm ngay bây giờ.`}
        </Banner>
      ) : null}
      {state === 'CHECKED' || state === 'APPLIED' ? (
        <Panel title={t`Kết quả kiểm tra`}>
          <div style={{ maxWidth: '28rem' }}>
            <FactList
              items={[
                { label: t`Số dòng`, value: formatNumber(rows), isNumeric: true },
                { label: t`Dòng đúng`, value: formatNumber(soundRows), isNumeric: true },
                { label: t`Dòng phải sửa`, value: formatNumber(problemRows), isNumeric: true },
                { label: t`Đơn vị mới`, value: formatNumber(createdUnits), isNumeric: true },
                { label: t`Đơn vị thay đổi`, value: formatNumber(changedUnits), isNumeric: true },
                ...sheet.noteCounts.flatMap(({ code, count }) => {
                  const label = noteWords[code];
                  return label ? [{ label, value: formatNumber(count), isNumeric: true }] : [];
                }),
              ]}
            />
          </div>
        </Panel>
      ) : null}
      {state === 'CHECKED' && problemRows > 0 ? (
        <TroubledRows
          sheet={sheet}
          action={
            sheet.reasonsPath ? (
              <DownloadButton path={sheet.reasonsPath} name={reasonsName(sheet.fileName)} tone="primary">
                {t`Tải bảng có lý do`}
              </DownloadButton>
            ) : null
          }
        />
      ) : null}
      {state === 'CHECKED' && problemRows === 0 && units === 0 ? (
        <Banner tone="info" title={t`Không có gì để nhập: mọi dòng giống thông tin đang ghi.`} />
      ) : null}
      <ActionBar>
        {state === 'CHECKED' || state === 'FAILED' || state === 'UPLOADED' || state === 'CHECKING' ? (
          <Button onPress={() => void cancel(variables)} isLoading={cancelling.fetching}>{t`Bỏ bảng này`}</Button>
        ) : null}
        {state === 'FAILED' ? (
          <Button tone="primary" onPress={() => void again(variables)} isLoading={checking.fetching}>
            {t`Kiểm tra lại`}
          </Button>
        ) : null}
        {isReady ? (
          <Button tone="primary" onPress={() => void act()} isLoading={applying.fetching}>
            {t`Nhập ${formatNumber(units)} đơn vị`}
          </Button>
        ) : null}
        {state === 'APPLIED' ? <LinkButton href={listHref} tone="primary">{t`Xem danh sách đơn vị`}</LinkButton> : null}
        {state === 'REFUSED' || state === 'CANCELLED' || problemRows > 0 ? (
          <LinkButton href={importsHref}>{t`Gửi bảng khác`}</LinkButton>
        ) : null}
      </ActionBar>
    </Stack>
  );
}

function reasonsName(fileName: string): string {
  return `${fileName.replace(/\.[^.]*$/u, '')} - lý do.xlsx`;
}
