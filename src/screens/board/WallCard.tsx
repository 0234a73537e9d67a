import { computed, type Signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { WallItem } from "../../summary/wall-item.ts";
import type { ChecklistField } from "../../workshops/format.ts";
import { CardCheck } from "./CardCheck.tsx";
import { CardFrame } from "./CardFrame.tsx";
import type { BoardSource } from "./contract.ts";
import { cardKeyOf, useBoardSetting } from "./setting.ts";
import type { SplitField, WallField } from "./views.ts";
import { isNameless } from "./wall-cards.ts";
import { groupCards, readColumnLabel, readWall, type WallStep } from "./wall-steps.ts";

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: WallField | SplitField;
  readonly check?: ChecklistField | undefined;
  readonly tableId: string;
  readonly tableName: string;
  readonly step: WallStep;
  readonly spot: Signal<string>;
  /** Key at the desk of the one card that is wanted; all of the table's by default. */
  readonly only?: string;
}

/** What one table wrote on this wall; a keystroke at a table draws its cards again and no other. */
export function WallCard(props: Props) {
  const { source, worksheetId, field, check, tableId, tableName, step, spot, only } = props;
  const items = useMemo(
    () => computed(() => readWall(field, source, { tableId, tableName }, worksheetId).filter(step.holds)),
    [source, worksheetId, field, tableId, tableName, step],
  );
  const setting = useBoardSetting();
  const keyOf = (row: readonly WallItem[]): string => cardKeyOf(worksheetId, field.id, tableId, row[0]);
  const isPersonal = isNameless(field) || setting.anonymous;
  const nameOf = (row: readonly WallItem[]): string =>
    setting.anonymous ? "" : isNameless(field) ? (row[0]?.signedBy ?? "") : tableName;
  const rows = groupCards(field, items.value).filter(
    (row) => !setting.isTaken(keyOf(row)) && (only === undefined || keyOf(row) === only),
  );
  return (
    <>
      {rows.map((row, index) => (
        <CardFrame
          key={row[0]?.rowId || index}
          cardKey={`${tableId}/${row[0]?.rowId}/${row[0]?.columnId}`}
          tableId={tableId}
          name={nameOf(row)}
          items={row}
          labelOf={(item: WallItem) => readColumnLabel(field, step, item)}
          spot={spot}
          deskKey={keyOf(row)}
          late={row.some((item) => setting.isLate(field.id, tableId, item))}
        >
          {check && !isPersonal && (
            <CardCheck source={source} worksheetId={worksheetId} field={check} tableId={tableId} />
          )}
        </CardFrame>
      ))}
    </>
  );
}
