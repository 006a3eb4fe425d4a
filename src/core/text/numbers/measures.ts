/** Signs of measures, which may stand close to their number. */
const signs = 'km/h|km|cm|mm|nm|µm|μm|ha|kg|mg|kWh|MWh|GWh|TWh|kW|MW|GW|TW|kB|MB|GB|TB|kHz|MHz|GHz|mph'
const closed = '(?:[²³]|(?![\\p{L}\\p{N}]))'

/** Signs that are nothing else, with a blank before them or without. */
export const measureSign = `(?:(?:${signs})${closed}|m[²³])`
/** What may stand right after a figure; single letters and what lacks its blank only there. */
export const measureAttached = `(?:${signs}|[gmt]|percent)${closed}`
