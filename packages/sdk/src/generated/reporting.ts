// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.
export interface paths {
    "/reporting/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The definitions of all indicators */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The definition of an indicator */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/units/{unit}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All indicators of one unit, in the boundaries of today */
        get: operations["getUnitValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An indicator of a unit and of each unit one level beneath, in the boundaries of today */
        get: operations["getChildValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An indicator of a unit over time, in the boundaries of today; 400 points at most */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a number is made of, hamlet by hamlet; what counts in several hamlets stands in each */
        get: operations["listContributors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the numbers have come in what the services have told */
        get: operations["getFreshness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/recompute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count everything again from the log, compare with the live numbers, and put right what differs */
        post: operations["recompute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/operations/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health, outbox, consumer lag and dead letters of this service */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that could not be applied, oldest first */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/operations/dead-letters/{deadLetterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dead letter with its headers and payload */
        get: operations["getDeadLetter"];
        put?: never;
        post?: never;
        /** Give a dead letter up and apply the records of its key that wait behind it */
        delete: operations["dropDeadLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/operations/dead-letters/{deadLetterId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply a dead letter again, then the records of its key that wait behind it */
        post: operations["retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/operations/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The topics that this service owns, as they are in the log beside what the contracts declare */
        get: operations["checkTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/operations/topics/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the topics of this service as the contracts declare them, and tell what still differs */
        post: operations["applyTopics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/operations/republish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the present state of a topic's aggregates again, a page at a time, ids and sequences unchanged */
        post: operations["republish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/operations/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let this service read its topics again; the lag in its status tells how far it is */
        post: operations["replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Contributor: {
            /** @enum {string} */
            kind: "household" | "resident" | "person" | "body" | "hamlet";
            /** @description Pseudonymous id, or a hamlet; its owner knows more, by right */
            id: string;
            /**
             * @description The hamlet, or the unit that the contributor belongs to without one
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /**
             * Format: date
             * @description Since when it counts; in a flow the first day of the period
             * @example 2026-03-17
             */
            since: string;
            /** @description How much it counts: more than 1 for a household with several adults, a resident with several accounts */
            count: number;
        };
        DeadLetter: {
            /**
             * Format: uuid
             * @description Id of a dead letter, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deadLetterId: string;
            group: string;
            topic: string;
            partition: number;
            /** @description Below zero where it lay in a topic that is gone */
            offset: number;
            key: string;
            reason: string;
            attempts: number;
            /** @description Later records of the same key that wait behind it */
            parked: number;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            failedAt: string;
        };
        DeadLetterDetail: {
            /**
             * Format: uuid
             * @description Id of a dead letter, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deadLetterId: string;
            group: string;
            topic: string;
            partition: number;
            /** @description Below zero where it lay in a topic that is gone */
            offset: number;
            key: string;
            reason: string;
            attempts: number;
            /** @description Later records of the same key that wait behind it */
            parked: number;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            failedAt: string;
            headers: {
                [key: string]: string;
            };
            payload: string | null;
        };
        Indicator: {
            /**
             * @description Id of an indicator
             * @example I-04
             */
            indicatorId: string;
            version: number;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            validFrom: string;
            /** @description Vietnamese name */
            name: string;
            nameEn: string;
            /** @description What it says, in Vietnamese */
            definition: string;
            definitionEn: string;
            numerator: {
                /** @description What is counted */
                text: string;
                /** @description The additive quantities behind it: one, or for a flow one for each kind of period */
                measures: string[];
            };
            denominator: {
                /** @description What is counted */
                text: string;
                /** @description The additive quantities behind it: one, or for a flow one for each kind of period */
                measures: string[];
            } | null;
            /** @enum {string} */
            unit: "%" | "teams" | "persons" | "accounts";
            /** @enum {string} */
            kind: "stock" | "flow" | "cumulative";
            levels: components["schemas"]["UnitLevel"][];
            /** @description A stock has a value on each day, a flow one for each of these periods */
            periods: ("day" | "week" | "month")[];
            /** @enum {string} */
            pillar: "government" | "economy" | "society";
        };
        IndicatorValue: {
            /**
             * Format: date
             * @description First day of the period of a flow; the day of a stock
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description Day after the last day of the period of a flow; the day after that of a stock
             * @example 2026-03-17
             */
            until: string;
            numerator: number;
            /** @description Null: a plain number, no rate */
            denominator: number | null;
            /** @description Null: no data */
            value: number | null;
        };
        NamedUnit: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            name: string;
            kind: string;
            /** @description Null: the nation */
            level: components["schemas"]["UnitLevel"] | null;
        };
        /** @description RFC 9457 problem details */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail?: string;
            pointer?: string;
            errors?: {
                /**
                 * @description JSON pointer into the body, or `#/params/…`, `#/query/…`
                 * @example /outcome
                 */
                pointer: string;
                detail: string;
            }[];
            correlationId?: string;
            /** @description For a closed unit: what took its place */
            successors?: string[];
        };
        ServiceStatus: {
            service: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            startedAt: string;
            ready: boolean;
            checks: {
                name: string;
                ok: boolean;
                detail?: string;
            }[];
            /** @description Of the software */
            version: string;
            /**
             * Format: date-time
             * @description The server's clock
             * @example 2026-03-17T11:40:00Z
             */
            now: string;
            outbox: {
                depth: number;
                oldestAgeSeconds: number;
            };
            relay: {
                /** @description Whether this process sends; of several that share a database one does */
                leading: boolean;
                /** @description Why nothing could be sent last time */
                failing?: string;
            };
            consumers: {
                group: string;
                topic: string;
                partition: number;
                lag: number;
            }[];
            /** @description Why the consumer stands still, if it does */
            failing?: string;
            /** @description Records that the log gave up before this process had read them */
            lost: number;
            deadLetters: number;
        };
        TopicCheck: {
            topic: string;
            /** @enum {string} */
            state: "as-declared" | "missing" | "differs";
            differences: {
                /** @description `partitions`, `replication`, or a setting of the topic */
                setting: string;
                declared: string;
                actual: string;
                /** @description Whether applying puts it right */
                appliable: boolean;
                /** @description What to do where applying does not help */
                advice?: string;
            }[];
        };
        /** @enum {string} */
        UnitLevel: "province" | "district" | "commune" | "hamlet";
    };
    responses: {
        /** @description The body is not valid JSON; The cursor is not one of this list */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "bad-cursor" | "malformed-json";
                };
            };
        };
        /** @description A valid bearer token is needed */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "unauthenticated";
                };
            };
        };
        /** @description Your role may not do this; The unit lies outside your units */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "forbidden" | "outside-scope";
                };
            };
        };
        /** @description There is no such thing, or it lies outside your units */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "not-found";
                };
            };
        };
        /** @description It was changed meanwhile: read it again */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "precondition-failed";
                };
            };
        };
        /** @description The body is too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "body-too-large";
                };
            };
        };
        /** @description Send application/json */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "unsupported-media-type";
                };
            };
        };
        /** @description The request does not fit the contract */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-request";
                };
            };
        };
        /** @description Send If-Match with the version from ETag */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "precondition-required";
                };
            };
        };
        /** @description Too many requests: wait as long as Retry-After says */
        Problem429: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "too-many-requests";
                };
            };
        };
        /** @description Something went wrong here; it is logged under the correlation id */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "internal-error";
                };
            };
        };
        /** @description A part that is needed does not answer: try later */
        Problem503: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "try-later";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Indicator"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an indicator */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUnitValues: {
        parameters: {
            query?: {
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year or range of days */
                period?: string;
            };
            header?: never;
            path: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: components["schemas"]["NamedUnit"];
                        values: {
                            /**
                             * @description Id of an indicator
                             * @example I-04
                             */
                            indicatorId: string;
                            version: number;
                            /**
                             * Format: date
                             * @description First day of the period of a flow; the day of a stock
                             * @example 2026-03-17
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Day after the last day of the period of a flow; the day after that of a stock
                             * @example 2026-03-17
                             */
                            until: string;
                            numerator: number;
                            /** @description Null: a plain number, no rate */
                            denominator: number | null;
                            /** @description Null: no data */
                            value: number | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-unit`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-unit";
                    };
                };
            };
            /** @description `closed-unit` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getChildValues: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year or range of days */
                period?: string;
            };
            header?: never;
            path: {
                /** @description Id of an indicator */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: components["schemas"]["NamedUnit"];
                        version: number;
                        /** @description May be more than the children add up to, by what is not assigned to a child; or less, where one counts in several */
                        total: components["schemas"]["IndicatorValue"];
                        children: {
                            unit: components["schemas"]["NamedUnit"];
                            value: components["schemas"]["IndicatorValue"];
                        }[];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `not-at-this-level`; `period-not-supported`; The request does not fit the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "not-at-this-level" | "period-not-supported" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSeries: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                /** @description Calendar day in Asia/Ho_Chi_Minh */
                from: string;
                /** @description Last day that a point may stand for */
                until: string;
                step: "day" | "week" | "month";
            };
            header?: never;
            path: {
                /** @description Id of an indicator */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: components["schemas"]["NamedUnit"];
                        version: number;
                        points: components["schemas"]["IndicatorValue"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `not-at-this-level`; `period-not-supported`; `too-many-points`; The request does not fit the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "not-at-this-level" | "period-not-supported" | "too-many-points" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listContributors: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                part?: "numerator" | "denominator";
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year or range of days */
                period?: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of an indicator */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contributor"][];
                        next?: string;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `no-denominator`; `period-not-supported`; The request does not fit the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "no-denominator" | "period-not-supported" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFreshness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: {
                            topic: string;
                            /** @description When something of it was last counted */
                            appliedAt: string | null;
                            /** @description Records that wait to be counted */
                            lag: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recompute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Records read from the log */
                        records: number;
                        /** @description Sums that were compared */
                        cells: number;
                        /** @description Sums that were not the same; 0 is expected */
                        differing: number;
                        /** @description Whether the recomputed numbers took the place of the live ones */
                        replaced: boolean;
                        seconds: number;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `already-recomputing` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-recomputing";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        next?: string;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a dead letter, made by the client (UUID version 7) */
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetail"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    dropDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a dead letter, made by the client (UUID version 7) */
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applied: number;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `still-failing` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "still-failing";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a dead letter, made by the client (UUID version 7) */
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applied: number;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `still-failing` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "still-failing";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: components["schemas"]["TopicCheck"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    applyTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Topics that were made or changed */
                        changed: string[];
                        /** @description As they are now */
                        topics: components["schemas"]["TopicCheck"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    republish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    topic: string;
                    /** @description From the answer before; without it from the beginning */
                    cursor?: string;
                    /** @default 500 */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Events that the outbox took; the relay sends them */
                        appended: number;
                        /** @description For the next page; null after the last */
                        cursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-topic`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-topic";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Only these; without it all that it follows */
                    topics?: string[];
                    /**
                     * @description Offset to read from, in every partition
                     * @default 0
                     */
                    from?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: string[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-topic`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-topic";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
