import type { Day } from '@lantoa/vietnam/days'
import type { UnitVersion } from '../src/unit.ts'

/** The day on which districts were closed and communes merged. */
export const REFORM = '2025-07-01'
const START = '2020-01-01'

type Facts = Partial<UnitVersion> & Pick<UnitVersion, 'code'>

export function unit(facts: Facts): UnitVersion {
  const level = ({ 2: 'province', 3: 'district', 5: 'commune' } as const)[facts.code.length] ?? 'hamlet'
  return {
    validFrom: START,
    validTo: null,
    level,
    kind: level,
    name: facts.code,
    parentCode: null,
    successors: [],
    ...facts,
  }
}

function closed(code: string, name: string, parentCode: string, into: string, extent: 'full' | 'partial' = 'full') {
  return unit({ code, name, parentCode, validTo: REFORM, successors: [{ code: into, validFrom: REFORM, extent }] })
}

function opened(code: string, name: string, parentCode: string, validFrom: Day = REFORM) {
  return unit({ code, name, parentCode, validFrom })
}

/** A hamlet that keeps its code when its commune is merged. */
function moved(code: string, before: string, after: string): UnitVersion[] {
  return [unit({ code, parentCode: before, validTo: REFORM }), opened(code, code, after)]
}

/** Part of Thanh Hóa and of Phú Yên / Đắk Lắk around 2025-07-01; hamlets are invented. */
export const SAMPLE: readonly UnitVersion[] = [
  unit({ code: '38', name: 'Thanh Hóa' }),
  unit({ code: '397', name: 'Triệu Sơn', parentCode: '38', validTo: REFORM }),
  unit({ code: '399', name: 'Hoằng Hóa', parentCode: '38', validTo: REFORM }),
  closed('15712', 'Văn Sơn', '397', '15715'),
  closed('15715', 'Thái Hòa', '397', '15715'),
  closed('15718', 'Nưa', '397', '15715'),
  closed('15664', 'Triệu Sơn', '397', '15664'),
  closed('15952', 'Hoằng Đồng', '399', '15865'),
  opened('15715', 'Tân Ninh', '38'),
  opened('15664', 'Triệu Sơn', '38'),
  opened('15865', 'Hoằng Hóa', '38'),
  ...moved('15712.01', '15712', '15715'),
  ...moved('15712.02', '15712', '15715'),
  ...moved('15715.01', '15715', '15715'),
  ...moved('15952.01', '15952', '15865'),
  unit({ code: '66', name: 'Đắk Lắk' }),
  unit({
    code: '54',
    name: 'Phú Yên',
    validTo: REFORM,
    successors: [{ code: '66', validFrom: START, extent: 'full' }],
  }),
  unit({
    code: '22252',
    parentCode: '54',
    validTo: REFORM,
    successors: [
      { code: '22240', validFrom: REFORM, extent: 'partial' },
      { code: '22255', validFrom: REFORM, extent: 'partial' },
    ],
  }),
  opened('22240', 'Phú Yên', '66'),
  opened('22255', 'Tuy Hòa', '66'),
]
