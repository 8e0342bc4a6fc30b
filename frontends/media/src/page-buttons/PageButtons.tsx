import { Button } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import styles from './page-buttons.module.css';

interface PageButtonsProps {
  isFirst: boolean;
  /** Where the next page begins; null on the last. */
  endCursor: string | null;
  /** Opens the page behind a cursor; the empty text is the first page. */
  onOpen: (cursor: string) => void;
}

/** Leads through a list page by page; the cursor stands in the address, so the browser's own way back works. */
export function PageButtons({ isFirst, endCursor, onOpen }: PageButtonsProps) {
  const { t } = useLingui();
  if (isFirst && endCursor === null) return null;
  return (
    <div className={styles.buttons}>
      {isFirst ? null : <Button onPress={() => onOpen('')}>{t`Về đầu danh sách`}</Button>}
      {endCursor === null ? null : <Button onPress={() => onOpen(endCursor)}>{t`Xem tiếp`}</Button>}
    </div>
  );
}
