//! Panics without messages.

use std::collections::HashSet;

use walrus::{
    ConstExpr, DataKind, FunctionBuilder, FunctionId, FunctionKind, LocalFunction, Module,
    ir::{Instr, InstrLocId, Unreachable, Value},
};

/// Parts of the names of functions that do nothing but end everything. They are the standard library's and
/// wasm-bindgen's; one that is called otherwise some day stays as it is.
const ENDING: [&str; 13] = [
    "panic",
    "slice_error_fail",
    "slice_index_fail",
    "unwrap_failed",
    "expect_failed",
    "assert_failed",
    "bounds_check",
    "capacity_overflow",
    "handle_error",
    "handle_alloc_error",
    "alloc_error_handler",
    "already_borrowed",
    "throw_str",
];

/// And of functions that only word what those say.
const WORDING: [&str; 4] = ["Debug", "builders", "escape_debug", "console_error"];

/// And of Yew's for what the page never gives it: listeners (see `browser/clicks.rs`), raw HTML, portals,
/// suspense.
const UNUSED: [&str; 6] = [
    "add_listener",
    "braw",
    "bportal",
    "bsuspense",
    "node_type_str",
    "EventDescriptor",
];

/// The first and the last of Yew's names of events, which stand in a row.
const EVENTS: [&str; 2] = ["onauxclickonblur", "ontransitionstart"];
/// What else only those have to say; the first are Yew's names of kinds of nodes.
const UNSAID: [&str; 25] = [
    "attribute nodetext nodecdata section nodeentity reference nodeentity nodeprocessing instruction nodecomment nodedocument nodedocument type nodedocument fragment nodenotation nodeunknown node",
    "VPortal is not hydratable. Try creating your portal by delaying it with use_effect.",
    "VRef is not hydratable. Try moving it to a component mounted after an effect.",
    "a formatting trait implementation returned an error when the underlying stream did not",
    "cannot access a Thread Local Storage value during or after destruction: ",
    "Once instance has previously been poisoned",
    "one-time initialization may not be performed recursively",
    "attempt to divide by zero",
    "`async fn` resumed after completion",
    "RefCell already mutably borrowed",
    "RefCell already borrowed",
    "FnOnce called more than once",
    "closure invoked recursively or after being dropped",
    "Attempted to initialize thread-local while it is being dropped",
    "recursive use of an object detected which would lead to unsafe aliasing in rust",
    "assertion failed: idx < CAPACITY",
    "assertion failed: edge.height == self.height - 1",
    "internal error: entered unreachable code: empty internal node",
    "called `Option::unwrap()` on a `None` value",
    "failed to append child",
    "failed to insert node before next sibling",
    "invalid attribute key",
    "Can't find the global Window",
    "Can't find document",
    "internal error: entered unreachable code",
];

/// Makes every panic a trap.
pub(super) fn instead_of_messages(module: &mut Module) {
    let named = |parts: &[&str]| -> HashSet<FunctionId> {
        let is_named = |name: &String| parts.iter().any(|part| name.contains(part));
        (module.funcs.iter())
            .filter(|function| matches!(function.kind, FunctionKind::Local(_)))
            .filter(|function| function.name.as_ref().is_some_and(is_named))
            .map(walrus::Function::id)
            .collect()
    };
    let mut ending = named(&ENDING);
    ending.extend(named(&UNUSED));
    for id in ending.union(&named(&WORDING)).copied().collect::<Vec<_>>() {
        trap(module, id);
    }
    shorten_all(module, &mut ending);
    blank_places(module);
}

/// A function that traps at once.
fn trap(module: &mut Module, id: FunctionId) {
    let ty = module.types.get(module.funcs.get(id).ty());
    let (params, results) = (ty.params().to_vec(), ty.results().to_vec());
    let args = params.iter().map(|ty| module.locals.add(*ty)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    builder.func_body().unreachable();
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
}

/// Shortens every function, until no more is found that ends everything from its beginning on.
fn shorten_all(module: &mut Module, ending: &mut HashSet<FunctionId>) {
    loop {
        let known = ending.len();
        for (id, function) in module.funcs.iter_local_mut() {
            shorten(function, ending);
            let body = &function.block(function.entry_block()).instrs;
            if matches!(body.first(), Some((Instr::Unreachable(_), _))) {
                ending.insert(id);
            }
        }
        if ending.len() == known {
            return;
        }
    }
}

/// Ends each sequence where it calls what ends everything, and leaves out what was only made for that call:
/// nobody can see it any more.
fn shorten(function: &mut LocalFunction, ending: &HashSet<FunctionId>) {
    let mut sequences = vec![function.entry_block()];
    while let Some(id) = sequences.pop() {
        let instrs = &mut function.block_mut(id).instrs;
        let ends = |(instr, _): &(Instr, InstrLocId)| matches!(instr, Instr::Call(call) if ending.contains(&call.func));
        if let Some(at) = instrs.iter().position(ends) {
            let seen = instrs[..at]
                .iter()
                .rposition(|(instr, _)| !is_unseen(instr));
            instrs.truncate(seen.map_or(0, |seen| seen + 1));
            instrs.push((Unreachable {}.into(), InstrLocId::default()));
        }
        for (instr, _) in &*instrs {
            match instr {
                Instr::Block(block) => sequences.push(block.seq),
                Instr::Loop(block) => sequences.push(block.seq),
                Instr::IfElse(both) => sequences.extend([both.consequent, both.alternative]),
                _ => {}
            }
        }
    }
}

/// Nothing but the function itself, or its memory, can tell that it happened.
fn is_unseen(instr: &Instr) -> bool {
    matches!(
        instr,
        Instr::Const(_)
            | Instr::LocalGet(_)
            | Instr::LocalSet(_)
            | Instr::LocalTee(_)
            | Instr::GlobalGet(_)
            | Instr::GlobalSet(_)
            | Instr::Load(_)
            | Instr::Store(_)
            | Instr::Binop(_)
            | Instr::Unop(_)
            | Instr::Select(_)
            | Instr::Drop(_)
    )
}

/// The places that messages would name: paths of source files, with line and column.
fn blank_places(module: &mut Module) {
    let data: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for id in data {
        let data = module.data.get_mut(id);
        if let DataKind::Active {
            offset: ConstExpr::Value(Value::I32(base)),
            ..
        } = data.kind
        {
            blank_locations(&mut data.value, usize::try_from(base).unwrap_or_default());
        }
        let bytes = &mut data.value;
        blank_words(bytes);
        let is_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
        let mut at = 0;
        while let Some(found) = bytes[at..].windows(3).position(|end| end == b".rs") {
            let end = at + found + 3;
            let start = bytes[..end]
                .iter()
                .rposition(|byte| !is_path(byte))
                .map_or(0, |before| before + 1);
            bytes[start..end].fill(0);
            at = end;
        }
    }
}

/// Words that nobody says.
fn blank_words(data: &mut [u8]) {
    let place = |data: &[u8], words: &str| {
        (data.windows(words.len())).position(|part| part == words.as_bytes())
    };
    for words in UNSAID {
        while let Some(at) = place(data, words) {
            data[at..at + words.len()].fill(0);
        }
    }
    if let [Some(first), Some(last)] = EVENTS.map(|words| place(data, words)) {
        let row = data.get_mut(first..last + EVENTS[1].len());
        if let Some(row) = row.filter(|row| row.iter().all(u8::is_ascii_lowercase)) {
            row.fill(0);
        }
    }
}

/// `core::panic::Location`s in data that begins at an address: a path by address and length, a line and a
/// column.
fn blank_locations(data: &mut [u8], base: usize) {
    const SIZE: usize = 16;
    let mut at = base.next_multiple_of(4) - base;
    while let Some(location) = data.get(at..at + SIZE) {
        let number = |at: usize| {
            let bytes = location[at..at + 4].iter().rev();
            bytes.fold(0, |number, byte| number << 8 | usize::from(*byte))
        };
        let (address, length) = (number(0), number(4));
        let path = (address.checked_sub(base))
            .and_then(|start| data.get(start..)?.get(..length))
            .is_some_and(|path| path.ends_with(b".rs") && path.iter().all(u8::is_ascii_graphic));
        if path {
            data[at..at + SIZE].fill(0);
        }
        at += if path { SIZE } else { 4 };
    }
}
