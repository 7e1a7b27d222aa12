// src/sqlite/engine.ts
var Refused = class extends Error {
	name = "Refused";
};
const NOTHING = {
	bytes: new Uint8Array(0),
	files: new Map()
};
function alone(bytes) {
	return {
		bytes,
		files: NOTHING.files
	};
}
function refusal(action) {
	try {
		action();
		return null;
	} catch (error) {
		if (error instanceof Refused) return error.message;
		throw error;
	}
}
function rowsOrNone(connection, sql) {
	let rows = [];
	refusal(() => {
		rows = connection.rows(sql);
	});
	return rows;
}
function on(engine, state, action) {
	const connection = engine.open(state);
	try {
		return action(connection);
	} finally {
		connection.close();
	}
}
function unshared(connection) {
	try {
		connection.run("PRAGMA main.locking_mode = EXCLUSIVE; PRAGMA main.journal_mode = MEMORY");
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}
const VERSIONS = [18, 19];
function inRollbackMode(bytes) {
	if (bytes.length > 0) for (const at of VERSIONS) bytes[at] = 1;
	return bytes;
}
// src/sqlite/clock.ts
const NOON = Date.UTC(2026, 0, 1, 12);
const LATER = NOON + 864e5 + 36e5 + 6e4 + 1e3 + 123;
function atNoon(action) {
	return at(NOON, action);
}
function later(action) {
	return at(LATER, action);
}
function aMinuteLater(action) {
	return at(Date.now() + 61e3, action);
}
function at(time, action) {
	const real = Date.now;
	Date.now = () => time;
	try {
		return action();
	} finally {
		Date.now = real;
	}
}
function realMilliseconds() {
	return performance.now();
}
export { NOTHING as a, inRollbackMode as c, rowsOrNone as d, unshared as f, realMilliseconds as i, on as l, atNoon as n, Refused as o, later as r, alone as s, aMinuteLater as t, refusal as u };
