package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.Mentioned;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Notes;

@ApplicationScoped
@Transactional
class DefaultNotes implements Notes {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject Newsroom newsroom;
    @Inject People people;
    @Inject Event<Mentioned> mentions;

    @Override
    public void write(AccountId by, ArticleId id, String text, Instant now) {
        String title = newsroom.open(by, id).draft().title();
        List<AccountId> called = text == null || text.indexOf('@') < 0 ? List.of()
                : Calls.in(text, people.whoMay(Permission.WRITE));
        var note = new DeskNote(id, by, text, called, now);
        em.persist(note);
        for (AccountId who : called)
            if (!who.equals(by)) mentions.fire(new Mentioned(id, title, who, by, note.note().text(), Moment.stored(now)));
    }

    @Override
    public List<Note> of(AccountId by, ArticleId id) {
        newsroom.open(by, id);
        return em.createQuery("select n from DeskNote n where n.article = :article order by n.id", DeskNote.class)
                .setParameter("article", id.value())
                .getResultStream().map(DeskNote::note).toList();
    }

    @Override
    public List<Mention> mentionsOf(AccountId by, int limit) {
        people.require(by, Permission.WRITE);
        return em.createQuery("""
                select new org.kiosque.newsroom.Notes$Mention(new org.kiosque.articles.ArticleId(a.id), a.title,
                    new org.kiosque.accounts.AccountId(n.writtenBy), n.writtenAt, n.text)
                from DeskNote n join Article a on a.id = n.article
                where array_contains(n.mentioned, :who) and n.writtenBy <> :who
                order by n.id desc
                """, Mention.class)
                .setParameter("who", by.value())
                .setMaxResults(limit)
                .getResultList();
    }
}
