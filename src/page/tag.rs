//! Elements as ordinary values: `tag("p.notice").attr("role", "status").child(words)`.
//!
//! Every element of the page is made by these few functions, which are in the Wasm once. `html!`
//! writes each element out anew: it made the Wasm larger by a tenth.

use std::rc::Rc;

use yew::{
    Callback, Event, Html,
    virtual_dom::{AttrValue, Key, Listener, ListenerKind, VTag, VText},
};

/// An element in the making. One pointer, so that a chain of calls moves nothing else.
#[must_use]
pub(super) struct Tag(Box<Making>);

struct Making {
    /// Without a name it stands for its children alone.
    element: VTag,
    /// Written after all other attributes, as `html!` writes it.
    class: Option<AttrValue>,
}

/// An element by its name, or by its name and class: `tag("main")`, `tag("div.wrap")`.
pub(super) fn tag(name_and_class: &'static str) -> Tag {
    let (name, class) = match name_and_class.split_once('.') {
        Some((name, class)) => (name, Some(AttrValue::Static(class))),
        None => (name_and_class, None),
    };
    let element = VTag::new(AttrValue::Static(name));
    Tag(Box::new(Making { element, class }))
}

/// Contents side by side, without an element around them.
pub(super) fn group() -> Tag {
    tag("")
}

impl Tag {
    /// Classes that are several, or are not known before. The last call counts.
    pub(super) fn class(mut self, classes: impl Value) -> Self {
        self.0.class = classes.value();
        self
    }

    /// An attribute. `None` leaves it out.
    pub(super) fn attr(mut self, name: &'static str, value: impl Value) -> Self {
        if let Some(value) = value.value() {
            self.0.element.add_attribute(name, value);
        }
        self
    }

    /// What tells this element from its neighbours in a list, however they move.
    pub(super) fn key(mut self, key: &str) -> Self {
        self.0.element.key = Some(Key::from(key));
        self
    }

    /// The value of an input.
    pub(super) fn value(mut self, value: &'static str) -> Self {
        self.0.element.set_value(value);
        self
    }

    /// Whether an input is chosen.
    pub(super) fn checked(mut self, checked: bool) -> Self {
        self.0.element.set_checked(checked);
        self
    }

    /// What an event does; nothing does, until the page is alive.
    pub(super) fn on(mut self, kind: ListenerKind, callback: Callback<Event>) -> Self {
        self.0.element.add_listener(Rc::new(On { kind, callback }));
        self
    }

    /// One more child. `None` keeps its place empty.
    pub(super) fn child(mut self, child: impl Content) -> Self {
        self.0.element.add_child(child.node());
        self
    }

    /// A child for every item, as a list of their own.
    pub(super) fn each<T, C: Content>(
        self,
        items: impl IntoIterator<Item = T>,
        draw: impl FnMut(T) -> C,
    ) -> Self {
        self.child((items.into_iter().map(draw)).fold(group(), Tag::child))
    }
}

impl From<Tag> for Html {
    fn from(tag: Tag) -> Self {
        let Making { mut element, class } = *tag.0;
        if element.tag().is_empty() {
            return element.into_children().unwrap_or_default();
        }
        if let Some(class) = class {
            element.add_attribute("class", class);
        }
        Self::from(element)
    }
}

struct On {
    kind: ListenerKind,
    callback: Callback<Event>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// What an attribute can say.
pub(super) trait Value {
    fn value(self) -> Option<AttrValue>;
}

impl Value for &'static str {
    fn value(self) -> Option<AttrValue> {
        Some(AttrValue::Static(self))
    }
}

impl Value for String {
    fn value(self) -> Option<AttrValue> {
        Some(AttrValue::from(self))
    }
}

impl Value for &String {
    fn value(self) -> Option<AttrValue> {
        Some(AttrValue::from(self.as_str()))
    }
}

impl<V: Value> Value for Option<V> {
    fn value(self) -> Option<AttrValue> {
        self.and_then(V::value)
    }
}

/// What an element can hold.
pub(super) trait Content {
    fn node(self) -> Html;
}

impl Content for Tag {
    fn node(self) -> Html {
        Html::from(self)
    }
}

impl Content for Html {
    fn node(self) -> Html {
        self
    }
}

impl Content for String {
    fn node(self) -> Html {
        Html::VText(VText::new(self))
    }
}

impl Content for &str {
    fn node(self) -> Html {
        Html::VText(VText::new(self))
    }
}

impl Content for &String {
    fn node(self) -> Html {
        self.as_str().node()
    }
}

impl<C: Content> Content for Option<C> {
    fn node(self) -> Html {
        self.map_or_else(Html::default, C::node)
    }
}
