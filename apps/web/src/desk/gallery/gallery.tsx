import { Bar } from '../../look/bar.tsx'
import { Button, LinkButton } from '../../look/button.tsx'
import { Figure } from '../../look/figure.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { Table } from '../../look/table.tsx'
import { TileMap } from '../../look/tile-map.tsx'
import { Trend } from '../../look/trend.tsx'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { TimeForm } from '../time/time-form.tsx'
import { COLUMNS, FIGURES, LEGEND, MONTHS, PLACED_TILES, PROBLEMS, ROWS, TILES } from './samples.tsx'

const ADDRESS = '/desk/gallery'

/** `/desk/gallery`: every part in every state, with samples; for those who build pages, so it is in Vietnamese alone. */
export function Gallery() {
  return (
    <>
      <h1>Các phần của trang</h1>
      <section class="section">
        <h2>Nút</h2>
        <Ways>
          <Button kind="main">Nút chính</Button>
          <Button>Nút thường</Button>
          <Button disabled>Nút tắt</Button>
          <LinkButton href={ADDRESS} kind="main">
            Liên kết chính
          </LinkButton>
          <LinkButton href={ADDRESS}>Liên kết thường</LinkButton>
        </Ways>
      </section>
      <section class="section">
        <h2>Số liệu</h2>
        <div class="figures">
          {FIGURES.map((figure) => (
            <Figure key={figure.id} {...figure} />
          ))}
        </div>
      </section>
      <section class="section">
        <h2>Thanh</h2>
        <Bar share={0} />
        <Bar share={53} goal={85} />
        <Bar share={120} goal={100} />
      </section>
      <section class="section">
        <h2>Qua các tháng</h2>
        <Trend points={MONTHS} />
      </section>
      <section class="section">
        <h2>Bảng</h2>
        <Table caption="Các ấp" columns={COLUMNS} rows={ROWS} keyOf={({ name }) => name} />
        <Table caption="Bảng trống" columns={COLUMNS} rows={[]} keyOf={({ name }) => name} />
      </section>
      <section class="section">
        <h2>Bản đồ ô</h2>
        <TileMap label="Bản đồ các xã" tiles={PLACED_TILES} columns={4} legend={LEGEND} />
        <TileMap label="Bản đồ các ấp" tiles={TILES} legend={{ ...LEGEND, hatched: undefined }} />
      </section>
      <section class="section">
        <h2>Thời gian</h2>
        <TimeForm time={{ period: '2026-03-01..2026-03-17' }} today="2026-03-17" onChoose={() => undefined} />
      </section>
      <section class="section">
        <h2>Thông báo</h2>
        <Notice title="Đang tải số liệu…" />
        {PROBLEMS.map((problem) => (
          <ProblemNotice
            key={problem.code}
            problem={problem}
            todayAddress={ADDRESS}
            onAgain={() => undefined}
            onLogIn={async () => false}
          />
        ))}
      </section>
    </>
  )
}
