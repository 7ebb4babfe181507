//! Elements as ordinary values:
//!
//! ```text
//! tag("p.notice").attr("role", "status").child(words)
//! ```
//!
//! Every element of the page is made by these few functions, which are in the Wasm once, where
//! `html!` writes each element out anew: 8 KB after brotli. Components stay with `html!`.

use std::rc::Rc;

use yew::{
    Html,
    virtual_dom::{AttrValue, AttributeOrProperty, Attributes, Key, VList, VTag, VText},
};

/// An element in the making. One pointer, so that a chain of calls moves nothing else.
#[must_use]
pub(crate) struct Tag(Box<Making>);

struct Making {
    /// Without a name it stands for its children alone.
    element: VTag,
    /// Written after all other attributes, as `html!` writes it.
    class: Option<AttrValue>,
    children: Vec<Html>,
}

/// An element by its name, or by its name and classes: `tag("main")`, `tag("div.wrap")`,
/// `tag("path.outline ground")`.
pub(crate) fn tag(name_and_class: &'static str) -> Tag {
    let (name, class) = match name_and_class.split_once('.') {
        Some((name, class)) => (name, Some(AttrValue::Static(class))),
        None => (name_and_class, None),
    };
    let mut element = VTag::new(AttrValue::Static(name));
    element.set_attributes(Attributes::IndexMap(Rc::default()));
    Tag(Box::new(Making {
        element,
        class,
        children: Vec::new(),
    }))
}

/// Contents side by side, without an element around them.
pub(crate) fn group() -> Tag {
    tag("")
}

impl Tag {
    /// Classes that only the drawing knows.
    pub(crate) fn class(mut self, classes: impl Value) -> Self {
        self.0.class = classes.value();
        self
    }

    /// An attribute. `None` leaves it out.
    pub(crate) fn attr(mut self, name: &'static str, value: impl Value) -> Self {
        if let Some(value) = value.value() {
            self.0.set(name, value);
        }
        self
    }

    /// What tells this element from its neighbours in a list, however they move.
    pub(crate) fn key(mut self, key: &str) -> Self {
        self.0.element.key = Some(Key::from(key));
        self
    }

    /// The value of an input.
    pub(crate) fn value(mut self, value: impl Value) -> Self {
        if let Some(value) = value.value() {
            self.0.element.set_value(value);
        }
        self
    }

    /// Whether an input is chosen.
    pub(crate) fn checked(mut self, checked: bool) -> Self {
        self.0.element.set_checked(checked);
        self
    }

    /// One more child. `None` keeps its place empty.
    pub(crate) fn child(mut self, child: impl Content) -> Self {
        self.0.children.push(child.node());
        self
    }

    /// This, and another after it.
    pub(crate) fn beside(self, other: Self) -> Self {
        group().child(self).child(other)
    }

    /// A child for every item, as a list of their own.
    pub(crate) fn each<T, C: Content>(
        self,
        items: impl IntoIterator<Item = T>,
        draw: impl FnMut(T) -> C,
    ) -> Self {
        self.child((items.into_iter().map(draw)).fold(group(), Tag::child))
    }

    /// [`Tag::each`], with words between one child and the next.
    pub(crate) fn joined<T>(
        self,
        between: &str,
        items: impl IntoIterator<Item = T>,
        draw: impl Fn(T) -> Tag,
    ) -> Self {
        let mut list = group();
        for item in items {
            if !list.0.children.is_empty() {
                list = list.child(between);
            }
            list = list.child(draw(item));
        }
        self.child(list)
    }
}

impl Making {
    fn set(&mut self, name: &'static str, value: AttrValue) {
        // What `tag` began with, and nobody else has seen yet.
        if let Attributes::IndexMap(attributes) = &mut self.element.attributes
            && let Some(attributes) = Rc::get_mut(attributes)
        {
            let value = AttributeOrProperty::Attribute(value);
            attributes.insert(AttrValue::Static(name), value);
        }
    }
}

impl yew::html::IntoPropValue<Html> for Tag {
    fn into_prop_value(self) -> Html {
        self.into()
    }
}

impl From<Tag> for Html {
    fn from(Tag(mut making): Tag) -> Self {
        if let Some(class) = making.class.take() {
            making.set("class", class);
        }
        let children = Self::from(VList::with_children(making.children, None));
        let mut element = making.element;
        if element.tag().is_empty() {
            return children;
        }
        if let Some(place) = element.children_mut() {
            *place = children;
        }
        Self::from(element)
    }
}

/// What an attribute can say.
pub(crate) trait Value {
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
pub(crate) trait Content {
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

#[cfg(test)]
mod tests {
    use yew::Html;

    use super::{Tag, group, tag};

    /// An element's attributes as they will be written.
    fn written(tag: Tag) -> Vec<(String, String)> {
        let Html::VTag(element) = tag.into() else {
            unreachable!("an element");
        };
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        element.attributes.iter().map(owned).collect()
    }

    #[test]
    fn attributes_keep_their_order_and_the_class_comes_last() {
        let link = tag("a.skip far").attr("id", "x").attr("href", "#y");
        let expected = [("id", "x"), ("href", "#y"), ("class", "skip far")];
        assert_eq!(
            written(link),
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn what_is_none_is_left_out() {
        let none: Option<String> = None;
        assert_eq!(written(tag("p").attr("id", none.clone()).class(none)), []);
    }

    #[test]
    fn a_group_is_only_its_children() {
        let Html::VList(list) = group().child("a").child(None::<&str>).into() else {
            unreachable!("a list");
        };
        assert_eq!(list.len(), 2);
    }
}
